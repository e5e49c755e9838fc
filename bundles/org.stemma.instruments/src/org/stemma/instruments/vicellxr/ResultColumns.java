/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import static org.stemma.formats.field.Bounds.circularity;
import static org.stemma.formats.field.Bounds.density;
import static org.stemma.formats.field.Bounds.diameter;
import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.Bounds.positive;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;

/** The columns of a Vi-CELL XR results workbook, whose names stand in two rows, and what they mean. */
final class ResultColumns {

	private ResultColumns() {
	}

	static FieldMap map() {
		List<FieldRule> rules = Stream.of(records(), counts(), looks(), settings()).flatMap(List::stream).toList();
		return new FieldMap(rules,
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("viable cell count", "total cell count"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"));
	}

	private static List<FieldRule> records() {
		return List.of(sample("Sample ID").required(), time("Sample date", "Sample date/time").required().mark(),
				text("experimental data identifier", "File name"), text("cell type processing method", "Cell type"),
				text("comment", "Comment"), number("elapsed time", "h", "Elapsed time").within(notNegative()));
	}

	private static List<FieldRule> counts() {
		return List.of(number("viability (cell counter)", "%", "Viability").required().within(percentage()),
				number("total cell density (cell counter)", "10*6/mL", "Total").required().within(density()),
				number("viable cell density (cell counter)", "10*6/mL", "Viable").required().within(density()),
				count("total cell count", "Total cells"), count("viable cell count", "Viable cells"), count("dead cell count", "Nonviable cells"),
				number("dead cell density (cell counter)", "10*6/mL", "Nonviable").within(density()));
	}

	private static List<FieldRule> looks() {
		return List.of(number("average total cell diameter", "um", "Avg. diam.", "Avg diam.").within(diameter()).mark(),
				number("average total cell circularity", "1", "Avg. circ.", "Avg circ.").within(circularity()).mark(), count("images", "Images"),
				count("avg. cells / image", "Avg. cells / image").mark(),
				count("avg. background intensity", "Avg. background intensity", "Avg. bg intensity").mark());
	}

	private static List<FieldRule> settings() {
		return List.of(number("cell density dilution factor", "1", "Dilution factor", "Dilution").within(positive()),
				number("minimum cell diameter setting", "um", "Min. diam.", "Min diam.").within(diameter()),
				number("maximum cell diameter setting", "um", "Max. diam.", "Max diam.").within(diameter()),
				share("cell brightness", "Cell brightness", "Brightness"), count("cell sharpness", "Cell sharpness", "Sharpness"),
				share("viable cell spot brightness", "Viable cell spot brightness", "V. cell spot brightness"),
				share("viable cell spot area", "Viable cell spot area"), number("minimum circularity", "1", "Minimum circularity").within(circularity()),
				count("aspirate cycles", "Aspirate cycles"),
				count("trypan blue mixing cycles", "Trypan blue mixing cycles").mark(),
				text("decluster degree", "Decluster degree"));
	}

	private static FieldRule share(String field, String... names) {
		return number(field, "%", names).within(notNegative());
	}

	private static FieldRule count(String field, String... names) {
		return number(field, "1", names).within(notNegative());
	}
}
