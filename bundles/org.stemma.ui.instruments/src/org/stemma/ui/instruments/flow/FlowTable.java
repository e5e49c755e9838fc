/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.stemma.cytometry.gate.Gate;
import org.stemma.ui.instruments.export.DataTable;

/** Populations as a table: a line for each gate. */
final class FlowTable {

	private FlowTable() {
	}

	static DataTable of(GateCounts counts, String file) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(file, "all events", "", "", String.valueOf(counts.total()), "", "100"));
		for (Gate gate : counts.book().gates()) {
			lines.add(List.of(file, gate.id(), gate.parent().orElse(""), gate.region().dimensions().stream().map(FlowTable::words)
					.reduce((one, other) -> one + "; " + other).orElse(""), counts.count(gate.id()).map(String::valueOf).orElse(""),
					number(counts.ofParent(gate.id())), number(counts.ofTotal(gate.id()))));
		}
		return new DataTable(List.of("file", "population", "parent", "axes", "events", "% of parent", "% of all"), lines);
	}

	private static String words(org.stemma.cytometry.gate.Dimension dimension) {
		return dimension.measure() instanceof org.stemma.cytometry.gate.Dimension.Channel channel ? channel.name() : "ratio";
	}

	private static String number(OptionalDouble value) {
		return value.isPresent() ? String.valueOf(value.getAsDouble()) : "";
	}
}
