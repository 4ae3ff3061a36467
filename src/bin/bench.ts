import { benchCli } from './bench/cli';
import { benchCourse } from './bench/course';
import { benchExam } from './bench/exam';
import { benchMemory } from './bench/memory';
import { benchProgress } from './bench/progress';
import { benchTerminal } from './bench/terminal';

/** `npm run bench -- course`, `-- exam`, `-- memory`, `-- progress`, `-- cli` or `-- terminal` for one part of it. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const asked = (part: string) => wanted.length === 0 || wanted.includes(part);

if (asked('course')) benchCourse();
if (asked('exam')) benchExam();
if (asked('memory')) benchMemory();
if (asked('cli')) await benchCli();
if (asked('progress')) await benchProgress();
if (asked('terminal')) await benchTerminal();
