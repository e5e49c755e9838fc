/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ncview;

import static org.stemma.formats.field.Bounds.density;
import static org.stemma.formats.field.Bounds.diameter;
import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.Bounds.percentage;
import static org.stemma.formats.field.Bounds.positive;
import static org.stemma.formats.field.FieldRule.fact;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.field.AtMost;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.PercentOf;
import org.stemma.formats.field.StatusIs;
import org.stemma.formats.field.SumOf;
import org.stemma.formats.field.WholeDensity;

/** The columns of an NC-View export and what they mean. */
final class NcViewColumns {

	/** Field of the count's name, which begins with the day. */
	static final String NAME = "experimental data identifier";

	/** Field of the instrument's serial number. */
	static final String SERIAL_NUMBER = "equipment serial number";

	private NcViewColumns() {
	}

	static FieldMap map() {
		return new FieldMap(Stream.concat(records().stream(), results().stream()).toList(),
				new AtMost("viable cell density (cell counter)", "total cell density (cell counter)"),
				new AtMost("dead cell density (cell counter)", "total cell density (cell counter)"),
				new PercentOf("viability (cell counter)", "viable cell density (cell counter)",
						"total cell density (cell counter)"),
				new SumOf("total cell density (cell counter)", "viable cell density (cell counter)",
						"dead cell density (cell counter)"),
				new WholeDensity("total cell density (cell counter)"), new WholeDensity("viable cell density (cell counter)"),
				new WholeDensity("dead cell density (cell counter)"), new StatusIs("status", "OK"));
	}

	private static List<FieldRule> records() {
		return List.of(text(NAME, "NAME"), sample("SAMPLE ID").required(), text("tags", "TAGS"),
				text("method name", "PROTOCOL").mark(), text("media", "MEDIA").mark(), fact("user", "USER"),
				text("analyst", "OPERATOR"), text("signed by", "SIGNED BY").mark(), fact(SERIAL_NUMBER, "INSTRUMENT"),
				text("status", "STATUS"));
	}

	private static List<FieldRule> results() {
		return List.of(number("total cell density (cell counter)", "10*6/mL", "TOTAL").required().within(density()),
				number("viable cell density (cell counter)", "10*6/mL", "LIVE").required().within(density()),
				number("dead cell density (cell counter)", "10*6/mL", "DEAD").required().within(density()),
				number("viability (cell counter)", "%", "VIABILITY").required().within(percentage()),
				number("average total cell diameter", "um", "DIAMETER").within(diameter()),
				number("cell aggregation percentage", "%", "AGGREGATES").within(percentage()).mark(),
				number("debris index", "1", "DEBRIS INDEX").within(notNegative()).mark(),
				number("cell density dilution factor", "1", "DILUTION FACTOR").within(positive()).mark());
	}
}
