/** The handbook all of this begins with; it is not dated. */
export const handbook = "Mikrolånshåndbogen, Socialt Udviklingscenter SUS og Aarhus Kommune";
