/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;

/**
 * The droplets of one well with their amplitudes and the cluster that each was put in. The file does not say which well
 * it is; the software writes that into its name only.
 */
final class QxAmplitudes {

	private static final Pattern AMPLITUDE = Pattern.compile("(?:Ch|Assay)(\\d) ?Amplitude", Pattern.CASE_INSENSITIVE);
	private static final Pattern WELL = Pattern.compile("_([A-P]\\d{2})_Amplitude");
	private static final Axis DROPLETS = new Axis("droplet number", "1");
	private static final Axis FLUORESCENCE = new Axis("fluorescence", "[RFU]");

	private final RowTable table;
	private final String file;

	QxAmplitudes(RowTable table, String file) {
		this.table = table;
		this.file = file;
	}

	RunContent content() {
		List<Row> rows = table.rows();
		List<Measured> values = new ArrayList<>();
		List<Curve> curves = new ArrayList<>();
		values.add(count(PartitionFields.TOTAL, rows.size()));
		for (String name : table.table().names()) {
			Matcher amplitude = AMPLITUDE.matcher(name);
			if (amplitude.matches()) {
				curves.add(curve("amplitude data cube/channel " + amplitude.group(1), name));
			} else {
				clusters(name, values);
			}
		}
		Matcher well = WELL.matcher(file);
		return new RunContent(List.of(), List.of(new SampleContent("", well.find() ? well.group(1) : "", Optional.empty(), values, curves,
				table.table().place())), table.leftOver());
	}

	private void clusters(String column, List<Measured> values) {
		Map<String, Long> counts = new LinkedHashMap<>();
		table.rows().forEach(row -> counts.merge(table.cell(row, column).text(), 1L, Long::sum));
		counts.forEach((cluster, number) -> values.add(count(column.toLowerCase(java.util.Locale.ROOT) + " " + cluster + " droplet count", number)));
	}

	private Curve curve(String field, String column) {
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		table.rows().forEach(row -> {
			at.add(BigDecimal.valueOf(at.size() + 1L));
			values.add(table.number(table.cell(row, column)));
		});
		return new Curve(field, DROPLETS, FLUORESCENCE, at, values, table.table().place());
	}

	private Measured count(String field, long number) {
		return Measured.number(field, BigDecimal.valueOf(number), "1", String.valueOf(number), table.table().place());
	}
}
