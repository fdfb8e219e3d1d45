/** ISO 639-1 and 639-2 (terminological, then bibliographic) codes of the languages met in laws. */
const codes =
  "aa aar,ab abk,af afr,am amh,ar ara,az aze,be bel,bg bul,bs bos,ca cat,cs ces cze,da dan,de deu ger,el ell gre,en eng,es spa esp,et est,eu eus baq,fa fas per,fi fin,fr fra fre,ga gle,gl glg,he heb,hi hin,hr hrv,hu hun,hy hye arm,id ind,is isl ice,it ita,ja jpn,ka kat geo,kk kaz,ko kor,ky kir,la lat,lb ltz,lt lit,lv lav,mk mkd mac,mn mon,mt mlt,nl nld dut,no nor,pl pol,ps pus,pt por,rm roh,ro ron rum,ru rus,rw kin,sk slk slo,sl slv,so som,sq sqi alb,sr srp,sv swe,sw swa,ta tam,tg tgk,th tha,ti tir,tk tuk,tr tur,uk ukr,ur urd,uz uzb,vi vie,zh zho chi";

const rows = codes.split(",").map((row) => row.split(" "));
const toIso3 = new Map(rows.map(([two = "", three = ""]) => [two, three]));
const toTag = new Map(rows.flatMap(([two = "", ...three]) => three.map((code) => [code, two])));

/** The three-letter code that Akoma Ntoso files use; the tag's own first part where none is known. */
export function iso3Of(tag: string): string {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return toIso3.get(first) ?? (first === "" ? "und" : first);
}

/** The BCP 47 tag of a code as files give it: "deu", "FRA", "en", "http://…/language/fra". */
export function tagOf(code: string): string {
  const low = code.trim().toLowerCase().split("/").at(-1) ?? "";
  return toTag.get(low) ?? low;
}
