/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.matrix;

import static org.stemma.formats.field.Bounds.density;
import static org.stemma.formats.field.Bounds.diameter;
import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.Bounds.positive;
import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;
import org.stemma.formats.field.StatusIs;
import org.stemma.formats.field.SumOf;

/** The columns of both layouts of a Matrix export, the keys above the one, and what they mean. */
final class MatrixNames {

	private MatrixNames() {
	}

	/** The columns. A total below its part is doubted and not refused: the software counts it in a channel of its own. */
	static FieldMap columns() {
		List<FieldRule> rules = Stream.of(wells(), live(), dead(), total()).flatMap(List::stream).toList();
		return new FieldMap(rules,
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new SumOf("total cell density (cell counter)", "viable cell density (cell counter)",
						"dead cell density (cell counter)"),
				new StatusIs("error", ""));
	}

	/** The keys above the table, which hold for all its wells. */
	static FieldMap keys() {
		return new FieldMap(List.of(text("well plate identifier", "Plate Name"),
				number("cell density dilution factor", "1", "Dilution").within(positive()),
				fact("assay identifier", "Assay Name"), time("Results Timestamp"),
				text("scanresult timestamp", "Scanresult Timestamp"), fact("equipment serial number", "Instrument SN"),
				fact("analyst", "Operator"), fact("software version", "Version")));
	}

	private static List<FieldRule> wells() {
		return List.of(sample("Well Name").required().mark(), text("row", "Row"), text("column", "Column"),
				text("note", "Note"), text("error", "Errors"));
	}

	private static List<FieldRule> live() {
		return List.of(count("viable cell count", "Live Count"),
				concentration("viable cell density (cell counter)", "Live", "Live Concentration"),
				size("average live cell diameter (cell counter)", "Live Mean Size", "Live Diameter").mark(),
				number("viability (cell counter)", "%", "Viability").required().within(percentage()));
	}

	private static List<FieldRule> dead() {
		return List.of(count("dead cell count", "Dead Count"),
				concentration("dead cell density (cell counter)", "Dead", "Dead Concentration"),
				size("average dead cell diameter (cell counter)", "Dead Mean Size", "Dead Diameter").mark());
	}

	private static List<FieldRule> total() {
		return List.of(count("total cell count", "Total Count"),
				concentration("total cell density (cell counter)", "Total", "Total Concentration"),
				size("average total cell diameter", "Total Mean Size", "Total Diameter"),
				number("aggregate count", "1", "Aggregate Count").within(notNegative()),
				size("aggregate size", "Aggregate Size"),
				number("cell aggregation percentage", "%", "Aggregates").within(percentage()));
	}

	private static FieldRule count(String field, String name) {
		return number(field, "1", name).within(notNegative()).mark();
	}

	private static FieldRule concentration(String field, String... names) {
		return number(field, "10*6/mL", names).required().within(density());
	}

	private static FieldRule size(String field, String... names) {
		return number(field, "um", names).within(diameter()).writtenIn("um");
	}
}
