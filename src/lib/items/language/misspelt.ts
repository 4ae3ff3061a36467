/** Commonest slips of the pen, by stems that begin no English word. */
const stems =
	'acheiv acknowleg adress aquir arguement asymetric assymetric attatch beleiv benifit catagor charachter charecter collum comand compatabl concious connecton consistan containter ' +
	'continous convinient curent decribe definat desgin differant diferen diffrent dissapear dependan effecient embarass encrpyt enviorment enviroment equiptment excede expecially experiance ' +
	'extention familar finaly foriegn forwared freind fucntion functon garantee gaurantee generaly grammer goverment heirarch hierachy identifer immediatly implementaton implict independan ' +
	'infomation inital insted instace interupt interger intial invokation knowlege langauge liason libary logicaly maintainance managment mantain mesage minumum mispell nework neccess norminal noticable ' +
	'occassion occurance occurence occuring offically openned oppurtunit optionaly orginal overriden paralel permisson persistan persue posess posible postion practicle preceed prefered presistent ' +
	'prevelant privelege privlege priviledge probaly procedes proccess programing proove propogat psuedo purchace recieve recomend recomenda referance refering relaible relevent remeber repitition requre ' +
	'resorce resouce responce respository retreiv runing scedul secratary securty sepera seperat serviec similiar simultanous speach statment strenght subsitut substitue succed succesful sucess ' +
	'suport supress suprise symetric syncron thier threshhold throught transfering transfered transation truely unforseen unneccesar usally useage usefull usualy vaccum varient vehical verison ' +
	'virutal wheras withing worklaod writen writting yeild';
const slip = new RegExp(`\\b(?:${stems.replace(/ /g, '|')})`, 'i');

/** Whole words that are none, or that have no plural. */
const words =
	/\b(?:acces|wich|wether|upto|incase|alot|aswell|inorder|eachother|infact|teh|untill|striked|succes|informations|equipments|softwares|hardwares|datas|advices|substitues|querys)\b/i;

/** Forms of verbs that cannot stand beside each other. */
const grammar =
	/\b(?:must|can|will|should|may|could|would) (?:has|is|are|was|us|of|able)\b|\bto us\b|\b(?:is|are|was|were) (?:bound|attached|connected|linked|applied|mounted|added|stored|deleted|created|deployed|installed) (?:an?|the) |\b(?:is|are|was|were) (?:use|call|store|require|know|make|take|send|give|create|consist|need) |\b(?:it|he|she) (?:have|do|are|were|need|use|require|allow)\b|\b(?:they|we|you) (?:is|was|has|does|needs|uses)\b|\b(?:has|have|had) (?:be|is|are|was)\b|\b(?:a|an|the) (?:is|are|was|were|of|to|in|on|for)\b|\b(?:do|does|did) not (?:has|is|went|was|(?!need|feed|speed|bleed|embed|exceed|proceed|succeed)[a-z]+ed)\b|\bmore (?:better|easier|faster|cheaper)\b|\bit (?:an?|the) [A-Za-z]+ [a-z]+ is\b|\b(?:any|some|other|another|each|every|is|are|all|both|many) (?:of of|of is)\b/i;

export const isMisspelt = (text: string) =>
	slip.test(text) || words.test(text) || grammar.test(text);
