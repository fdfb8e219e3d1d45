/**
 * Month names as laws print them inside a date, so that "12 May 2020" stays
 * one token. Data: forms in lower case.
 */
export const monthForms: Readonly<Record<string, readonly string[]>> = {
  en: "january february march april may june july august september october november december".split(
    " ",
  ),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
    " ",
  ),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  ),
  uk: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(
    " ",
  ),
  de: "januar februar märz april mai juni juli august september oktober november dezember".split(
    " ",
  ),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  ),
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(
    " ",
  ),
};
