/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/** The columns of the instruments' exports and what they mean; any other column keeps its own name. */
final class NanoDropFields {

	static final String ABSORBANCE = "absorbance";
	static final String WAVELENGTH = "detector wavelength setting";
	static final String CONCENTRATION = "mass concentration";
	static final String AS_WRITTEN = "concentration as written";
	static final String[] NUCLEIC_ACID = { "Nucleic Acid", "Nucleic Acid Conc.", "Nucleic Acid Concentration" };
	static final String[] PROTEIN = { "Protein", "Protein Conc.", "Protein Concentration" };
	static final String[] UNITS = { "Units" };
	static final String[] ONE_SAMPLE = { "Sample Name", "Sample ID", "Sample" };
	static final String[] EIGHT_SAMPLE = { "Sample Id", "UID" };
	static final String[] UNIT_2000 = { "Unit" };
	static final String[] CONCENTRATION_2000 = { "Nucleic Acid", "Nucleic Acid Conc.", "Protein", "Protein Conc.", "Concentration", "Conc." };
	static final String[] SAMPLE_2000 = { "Sample ID", "Sample Name", "Sample" };
	static final String[] SAMPLE_8000 = { "Sample ID" };
	static final String[] CONCENTRATION_8000 = { "Conc." };

	private NanoDropFields() {
	}

	/** NanoDrop One: a comma separated table. */
	static FieldMap one() {
		return map("a260/a", List.of(time("Date", "Date and Time", "Date & Time").required(), sample(ONE_SAMPLE).required(), text("uid", "UID"),
				concentration("ng/uL", NUCLEIC_ACID).mark(), concentration("mg/mL", PROTEIN).mark(),
				number("nucleic acid factor", "1", "Nucleic Acid Factor", "Factor").mark(),
				number("electronic absorbance reference bandwidth setting", "nm", "Baseline Correction").mark(),
				absorbance("baseline absorbance", "Baseline Absorbance").mark(), text("experiment type", "Application")));
	}

	/** NanoDrop Eight: keys above a tab separated table, whose concentration column is named by its unit. */
	static FieldMap eight() {
		return map("a260/", List.of(time("Date & Time", "Date", "Date and Time").required(), sample(EIGHT_SAMPLE).required(),
				text("sample name", "Sample Name", "Sample"), text("analyst", "Username", "User name"), well("Location"),
				concentration("ng/uL", "ng/uL", "ng/µL").writtenIn("ng/uL").mark(), concentration("ug/uL", "ug/uL", "µg/µL").writtenIn("ug/uL"),
				concentration("mg/mL", "mg/mL").writtenIn("mg/mL"), concentration("ug/mL", "ug/mL", "µg/mL").writtenIn("ug/mL")));
	}

	/** The keys above the table of a NanoDrop Eight. */
	static FieldMap keys() {
		return new FieldMap(List.of(fact("experiment type", "Application"), fact("equipment serial number", "Serial number"),
				fact("analyst", "User Name", "Username"), fact("software version", "Software version")));
	}

	/** NanoDrop 8000: a tab separated table, its unit and its clock time in columns of their own. */
	static FieldMap eightThousand() {
		return map("a260/", List.of(text("well plate identifier", "Plate ID").mark(), well("Well"), sample(SAMPLE_8000).required(),
				text("analyst", "User ID").mark(), time("Date").required(), text("time", "Time"), text(AS_WRITTEN, CONCENTRATION_8000).writtenIn("1").required().mark(),
				text("units", UNITS).required().mark(), number("cursor pos.", "nm", "Cursor Pos.", "Cursor nm").writtenIn("nm").mark(),
				absorbance("cursor abs.", "Cursor abs.").mark(), absorbance("340 raw", "340 raw"), text("experiment type", "NA Type"),
				number("mol. wt. kda", "kDa", "Mol. Wt. kDa").writtenIn("kDa"), number("e1%", "1", "E 1%"),
				number("ext. coeff x10e3", "L/mol/cm", "Ext. Coeff x10e3").writtenIn("L/mol/cm"),
				number("ext.c.", "L/mol/cm", "Ext.C. (L/(mol*cm))").writtenIn("L/mol/cm"),
				number("conc. factor", "ng/uL", "Conc. Factor").writtenIn("ng/uL"), number("m.w. (g/mol)", "1", "M.W. (g/mol)")));
	}

	/** NanoDrop 2000: a tab separated table, its unit in a column of its own behind the concentration. */
	static FieldMap twoThousand() {
		return withAbsorbances(List.of(sample(SAMPLE_2000).required(), text("analyst", "User name", "User ID").mark(),
				time("Date and Time", "Date & Time", "Date").required(), text(AS_WRITTEN, CONCENTRATION_2000).writtenIn("1").required().mark(),
				text("unit", UNIT_2000).required().mark(), text("experiment type", "Sample Type").mark(), number("nucleic acid factor", "1", "Factor").mark(),
				number("a260/280", "1", "260/280", "A260/280", "A260/A280").required().mark(),
				number("a260/230", "1", "260/230", "A260/230", "A260/A230"), well("Well/Cuvette", "Well", "Location")));
	}

	/** The columns of one instrument, absorbances and their ratios included, which it calls by a name of its own. */
	private static FieldMap map(String ratio, List<FieldRule> own) {
		List<FieldRule> rules = new ArrayList<>(own);
		rules.add(number(ratio + "280", "1", "A260/A280").mark());
		rules.add(number("a260/280", "1", "260/280", "A260/280"));
		rules.add(number(ratio + "230", "1", "A260/A230"));
		rules.add(number("a260/230", "1", "260/230", "A260/230"));
		return withAbsorbances(rules);
	}

	/** These columns, absorbances included. */
	static FieldMap withAbsorbances(List<FieldRule> own) {
		List<FieldRule> rules = new ArrayList<>(own);
		Stream.of("A205", "A214", "A230", "A260", "A280", "A320", "A340", "A280 10mm", "A260 10mm", "A230 (Abs)", "A260 (Abs)", "A280 (Abs)", "Abs 1", "Abs 2", "Abs 3", "Abs 4")
				.map(name -> absorbance(ABSORBANCE, name)).forEach(rules::add);
		Stream.of("nm 1", "nm 2", "nm 3", "nm 4").map(name -> number(WAVELENGTH, "nm", name).writtenIn("nm")).forEach(rules::add);
		return new FieldMap(rules);
	}

	private static FieldRule absorbance(String field, String name) {
		return number(field, "{AU}", name).writtenIn("{AU}");
	}

	private static FieldRule concentration(String unit, String... names) {
		return number(CONCENTRATION, unit, names);
	}
}
