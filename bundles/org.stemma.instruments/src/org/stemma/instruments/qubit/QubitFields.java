/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.qubit;

import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/** The columns of both instruments and what they mean; any other column keeps its own name. */
final class QubitFields {

	static final String[] SAMPLE = { "Sample Name", "Test Name", "Name" };
	static final String[] TIME = { "Test Date", "Date/Time" };
	static final String[] TUBE = { "Qubit® tube conc.", "Qubit tube conc.", "Assay Conc." };
	static final String[] ORIGINAL = { "Original sample conc.", "Stock Conc." };

	private QubitFields() {
	}

	/** Concentrations. */
	static FieldMap map() {
		return with(List.of(text("tube concentration as written", TUBE).writtenIn("1").required().mark(), text("original concentration as written", ORIGINAL).writtenIn("1").mark()));
	}

	/** The quality of RNA, of which the instrument measures no concentration. */
	static FieldMap quality() {
		return with(List.of(number("rna iq", "1", "RNA IQ", "RNA IQ#", "RNA IQ #", "RNA IQ number", "IQ", "IQ#", "IQ #").required().mark()));
	}

	private static FieldMap with(List<FieldRule> results) {
		return new FieldMap(Stream.concat(results.stream(), Stream.of(text("batch identifier", "Run ID").mark(), time(TIME).required().mark(),
				text("experiment type", "Assay Name", "Assay Type").mark(), sample(SAMPLE).required(), text("sample id", "Sample ID"),
				number("sample volume setting", "uL", "Sample Volume", "Sample Vol"), number("dilution factor", "1", "Dilution Factor"),
				rfu("standard 1 concentration", "Std 1 RFU"), rfu("standard 2 concentration", "Std 2 RFU"),
				rfu("standard 3 concentration", "Std 3 RFU"), rfu("fluorescence", "Sample RFU"),
				rfu("green fluorescence", "Green RFU"), rfu("far red fluorescence", "Far Red RFU"), text("excitation setting", "Excitation"),
				text("emission setting", "Emission"), text("operating minimum", "Extended Low Range"),
				text("operating range", "Core Range"), text("operating maximum", "Extended High Range"),
				text("last read standards", "Last Read Standards"), text("reagent lot number", "Reagent Lot#"),
				text("well plate identifier", "Plate Barcode"), well("Well"), text("tags", "Tags"),
				fact("software version", "Software Version"))).toList());
	}

	private static FieldRule rfu(String field, String name) {
		return number(field, "[RFU]", name).writtenIn("[RFU]");
	}
}
