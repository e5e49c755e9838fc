/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

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
import static org.stemma.formats.field.FieldRule.zone;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;
import org.stemma.formats.field.StatusIs;
import org.stemma.formats.field.SumOf;

/** The keys of both layouts of a NucleoView report and what they mean. */
final class NucleoViewKeys {

	/** Field of the image's name, which holds the sample's name where no key does. */
	static final String IMAGE = "image";

	/** Field of the instrument's own verdict on the count. */
	static final String STATUS = "status";

	private NucleoViewKeys() {
	}

	static FieldMap map() {
		List<FieldRule> rules = Stream.of(results(), sampleKeys(), runKeys(), softwareKeys()).flatMap(List::stream)
				.toList();
		return new FieldMap(rules,
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("dead cell density (cell counter)", "total cell density (cell counter)"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new SumOf("total cell density (cell counter)", "viable cell density (cell counter)",
						"dead cell density (cell counter)"),
				new StatusIs(STATUS, "OK"));
	}

	private static List<FieldRule> results() {
		return List.of(number("viability (cell counter)", "%", "Viability").required().within(percentage()),
				number("viable cell density (cell counter)", "10*6/mL", "Live").required().within(density()),
				number("dead cell density (cell counter)", "10*6/mL", "Dead").required().within(density()),
				number("total cell density (cell counter)", "10*6/mL", "Total").required().within(density()),
				number("average total cell diameter", "um", "Estimated cell diameter", "Diameter").within(diameter()),
				number("cell diameter standard deviation (um)", "um", "Cell diameter standard deviation")
						.within(notNegative()),
				number("percentage of cells with five or more", "%", "of cells in aggregates with five or more cells")
						.within(percentage()).mark(),
				number("aggregates (%)", "%", "Aggregates").within(percentage()).mark(),
				number("debris index", "1", "Debris Index").within(notNegative()).mark());
	}

	private static List<FieldRule> sampleKeys() {
		return List.of(sample("Sample ID"), time("Date time", "Time"), zone("Time zone offset"),
				number("cell density dilution factor", "1", "Multiplication factor", "Dilution Factor").within(positive())
						.mark(),
				number("sample volume setting", "uL", "Sample Volume").within(notNegative()).mark(),
				number("dilution volume", "uL", "Dilution Volume").within(notNegative()).mark(),
				text(IMAGE, "Image").mark(), text("experimental data identifier", "cm filename"),
				text("source id", "Source ID").mark(), text("sample media", "Sample Media").mark(),
				text("tags", "Tags"), text("comments", "Comments"), text(STATUS, "Status"));
	}

	private static List<FieldRule> runKeys() {
		return List.of(fact("analyst", "Operator"), fact("user", "User"), fact("login id", "Login ID"),
				fact("signed by", "Signed by"), fact("protocol", "Protocol"),
				fact("protocol template title", "Protocol template title"),
				fact("protocol template purpose", "Protocol template purpose"),
				fact("protocol template filename", "Protocol template filename"),
				fact("protocol adaptation title", "Protocol adaptation title"),
				fact("protocol adaptation purpose", "Protocol adaptation purpose"),
				fact("protocol adaptation filename", "Protocol adaptation filename"));
	}

	private static List<FieldRule> softwareKeys() {
		return List.of(fact("model number", "Instrument type"),
				fact("equipment serial number", "Instrument s/n", "Instrument"),
				fact("software version", "Application SW version", "Software version"),
				fact("data system instance identifier", "PC"), fact("21 cfr part 11", "21 CFR Part 11"),
				fact("secure mode status", "Secure Mode status").mark(), fact("event log format", "Event log format"),
				fact("csv file version", "csv file version"));
	}
}
