/** What a name stands for, as far as its words tell. */
export type NameSort = 'person' | 'body' | 'document' | 'programme' | 'event' | 'place' | 'name';

const HEADS: Readonly<Record<Exclude<NameSort, 'person' | 'name'>, string>> = {
  body: 'University|Ministry|Department|Office|Agency|Council|Committee|Commission|Authority|Institute|Institution|Association|Foundation|Bank|Company|Corporation|Organization|Organisation|Service|Services|Board|Bureau|Centre|Center|College|School|Academy|Hospital|Clinic|Union|Court|Parliament|Assembly|Government|Trust|Fund|Society|Federation|Party|Group|Museum|Library|Theatre|Chamber|Secretariat|Senate|Administration|Network|Alliance|Partnership|Consortium|Inspectorate|Directorate|Executive|Laboratory|Observatory|Registry|Police|Army|Church|Club|Press|Times|Ltd|Inc|GmbH',
  document:
    'Act|Regulation|Directive|Law|Charter|Convention|Treaty|Agreement|Code|Plan|Strategy|Report|Guidelines|Declaration|Constitution|Policy|Standard|Protocol|Bill|Decree|Framework|Agenda|Statute|Ordinance|Resolution|Manifesto|Roadmap|Rules',
  programme:
    'Programme|Program|Pilot|Project|Initiative|Scheme|Campaign|Scholarship|Fellowship|Facility|Mission',
  event:
    'Forum|Conference|Summit|Festival|Congress|Games|Prize|Award|Week|Day|Exhibition|War|Revolution|Olympics|Cup',
  place:
    'Street|Road|Avenue|River|Lake|County|District|Province|City|Island|Islands|Valley|Park|Square|Region|State|States|Town|Village|Bridge|Harbour|Harbor|Mountain|Mountains|Ocean|Sea|Bay|Coast|Forest|Airport|Station|Kingdom|Republic|Peninsula|Desert|Canal',
};
const SORTS = Object.entries(HEADS).map(
  ([sort, words]) => [sort as NameSort, new RegExp(`^(?:${words})$`, 'u')] as const,
);

/** What kind of thing a word names at the head of a name; `null` for any other word. */
export function headSort(word: string): NameSort | null {
  return SORTS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Subjects that bodies are named after, which "and" joins in one name: Ministry of Health and Social Affairs. */
export const FIELD =
  /^(?:Health|Education|Culture|Science|Sciences|Sport|Sports|Tourism|Research|Social|Family|Labour|Labor|Trade|Industry|Technology|Innovation|Energy|Environment|Environmental|Climate|Food|Rural|Urban|Youth|Skills|Training|Housing|Finance|Home|Foreign|Regional|Development|Employment|Communities|Forestry|Fisheries|Agriculture|Agricultural|Transport|Infrastructure|Planning|Security|Justice|Digital|Human|Economic|Commerce|Media|Arts|Welfare|Safety|Water|Crafts|Works|Pensions|Statistics|Monetary|Communication|Communications)$/u;

/** What people are called before their name. */
export const TITLE =
  /^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Minister|President|Mayor|Director|Governor|Chancellor|Secretary|Sir|Lady|Lord|King|Queen|Judge|Justice|Captain|Colonel|Commissioner|Ambassador|Chairman|Chairwoman|Chair|Senator|Inspector|Officer|Deputy|Vice|Prime|Chief|Former|Mayoress|Premier|Rector|Dean|Bishop|Librarian|Engineer|Superintendent|Councillor|Comrade)\.?$/u;

/** Capitalised words that open a sentence and belong to no name. */
export const OPENER =
  /^(?:The|A|An|In|On|At|By|For|From|With|Within|Without|Under|Over|After|Before|Since|Until|During|Between|Among|Each|Every|All|Both|Some|Many|Most|More|Any|No|Not|Our|Its|Their|His|Her|Your|My|This|That|These|Those|It|He|She|They|We|You|I|As|If|When|While|Where|Although|Though|Because|However|Also|According|Another|Other|Such|Only|About|Around|Nearly|Almost|To|Of|Or|And|But|Yet|So|What|Which|Who|How|Why|Last|Next|First|Second|Third|Fourth|Fifth|Finally|Then|There|Here|Today|Now|Once|Unlike|Like|Despite|Through|Across|Per|Following|Thanks|Together|Former|New|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Ladies|Dear)$/u;

/** Capitalised by habit: months and days; and what a text calls its own parts. */
export const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Christmas|Easter|Article|Articles|Section|Chapter|Annex|Figure|Table|Appendix|Paragraph|Part|Schedule|Circular|No|Nos|Internet|God|EUR|USD|GBP)$/u;

/** Languages, peoples and the like: parts of a name (European Investment Fund), but none by themselves. */
export const ADJECTIVE =
  /^(?:English|French|German|Spanish|Chinese|Russian|Arabic|Italian|Latin|Greek|European|American|British|African|Asian|Parliament|Congress|Government|State|Member|Bible|States|North|South|East|West|Northern|Southern|Eastern|Western)$/u;
