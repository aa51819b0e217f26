/** Tests of names: properties over seeded names, tables, labelled pairs, and the programs that make the tables. */
package org.ligature.name;
