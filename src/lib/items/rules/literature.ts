/** Works the rules rest on; a rule adds the number of the guideline. */

/** The revised taxonomy of 31 guidelines is its table 1. */
export const HALADYNA_2002 =
	'Haladyna, Downing and Rodriguez 2002, A review of multiple-choice item-writing guidelines, Applied Measurement in Education 15(3)';
/** Nineteen flaws, with how often they occur. */
export const TARRANT_2006 =
	'Tarrant, Knierim, Hayes and Ware 2006, The frequency of item writing flaws in multiple-choice questions, Nurse Education in Practice 6(6)';
export const MOORE_2024 =
	'Moore et al. 2024, SAQUET: automatic detection of item-writing flaws in multiple-choice questions';
/** Names the cues of the testwise: logical cues, convergence, vague frequency terms. */
export const CASE_SWANSON_2002 =
	'Case and Swanson 2002, Constructing written test questions, National Board of Medical Examiners, 3rd ed.';
export const RODRIGUEZ_2005 =
	'Rodriguez 2005, Three options are optimal for multiple-choice items, Educational Measurement 24(2)';
export const WOZNIAK_1999 =
	'Wozniak 1999, Effective learning: twenty rules of formulating knowledge';
export const FRISBIE_BECKER_1991 =
	'Frisbie and Becker 1991, An analysis of textbook advice about true-false tests, Applied Measurement in Education 4(1)';
