const rightToLeft = /^(?:ar|fa|he|ps|ur|ug|sd|ckb|dv|yi)\b/;

/** Direction in which a language is written. */
export const directionOf = (language: string): "rtl" | "ltr" =>
  rightToLeft.test(language) ? "rtl" : "ltr";
