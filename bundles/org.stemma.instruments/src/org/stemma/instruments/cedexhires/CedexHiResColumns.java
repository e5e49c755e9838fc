/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexhires;

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

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.Bounds;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;
import org.stemma.formats.field.SumOf;

/** The columns of a Cedex HiRes export, with the maker's own spellings, and what they mean. */
final class CedexHiResColumns {

	private CedexHiResColumns() {
	}

	static FieldMap map() {
		List<FieldRule> rules = Stream.of(systems(), records(), counts(), densities(), shapes()).flatMap(List::stream)
				.toList();
		return new FieldMap(rules,
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("viable cell count", "total cell count"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new SumOf("total cell density (cell counter)", "viable cell density (cell counter)",
						"dead cell density (cell counter)"),
				new SumOf("total cell count", "viable cell count", "dead cell count"));
	}

	private static List<FieldRule> systems() {
		return List.of(fact("device identifier", "Cedex ID").mark(), fact("asset management identifier", "System name"),
				fact("description", "System description"), fact("default system", "Default system"),
				fact("cedex id (processed)", "Cedex ID (processed)"),
				fact("system name (processed)", "System name (processed)"),
				fact("system description (processed)", "System description (processed)"),
				fact("default system (processed)", "Default system (processed)"));
	}

	private static List<FieldRule> records() {
		return List.of(sample("Sample identifer", "Sample identifier").required(), time("Date finished").required(),
				text("sample draw time", "Sample draw Time").mark(),
				text("batch identifier", "Reactor identifer", "Reactor identifier").mark(),
				text("group identifier", "Data set name").mark(), text("workarea name", "Workarea name"),
				text("comment", "Comment"), text("analyst", "Username"),
				text("cell type processing method", "Cell type name"),
				number("cell density dilution factor", "1", "Dilution").within(positive()),
				number("sample volume setting", "uL", "Sample volume").within(notNegative()).writtenIn("uL"));
	}

	private static List<FieldRule> counts() {
		return List.of(number("viability (cell counter)", "%", "Viability").required().within(percentage()).writtenIn("%"),
				number("viable cell count", "1", "Viable Cell Count").within(notNegative()),
				number("dead cell count", "1", "Dead Cell Count").within(notNegative()),
				number("total cell count", "1", "Total Cell Count").within(notNegative()),
				number("total object count", "1", "Total Object Count").within(notNegative()),
				number("aggregate rate", "%", "Aggregate Rate").within(percentage()).writtenIn("%").mark());
	}

	private static List<FieldRule> densities() {
		return List.of(density("viable cell density (cell counter)", "Viable Cell Conc."),
				density("dead cell density (cell counter)", "Dead Cell Conc."),
				density("total cell density (cell counter)", "Total Cell Conc."),
				number("standard deviation", "1", "Std Dev.").within(notNegative()));
	}

	private static List<FieldRule> shapes() {
		return List.of(
				number("average live cell diameter (cell counter)", "um", "Avg Diameter").within(diameter()).writtenIn("um"),
				number("average perimeter", "um", "Avg Perimeter").within(diameter()).writtenIn("um"),
				number("average area", "1", "Avg Area").within(notNegative()),
				number("average segment area", "1", "Avg Segm. Area").within(notNegative()).mark(),
				number("average compactness", "1", "Avg Compactness").within(notNegative()).mark());
	}

	private static FieldRule density(String field, String name) {
		return number(field, "10*6/mL", name).required().within(Bounds.density()).writtenIn("/mL");
	}
}
