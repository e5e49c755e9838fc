/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.Locale;
import java.util.Objects;

/**
 * A result that a panel ends in.
 *
 * @param kind       what is computed
 * @param field      its name
 * @param population the gate whose events are counted
 * @param of         the gate that they are compared with: beads for a count per volume, the whole for a percentage
 * @param minimum    fewest events for a result that can be relied on; fewer are reported with a warning
 */
public record PanelResult(Kind kind, String field, String population, String of, int minimum) {

	private static final int PARTS = 5;

	/** What is computed. */
	public enum Kind {
		/** Cells per microlitre by beads. */
		PER_MICROLITRE,
		/** Percent of another population. */
		PERCENT
	}

	/** Checks that nothing is missing. */
	public PanelResult {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(population, "population");
		Objects.requireNonNull(of, "of");
	}

	/** UCUM unit of its values. */
	public String unit() {
		return kind == Kind.PERCENT ? "%" : "/uL";
	}

	/** Reads {@code kind; field; population; of; minimum}. */
	static PanelResult parse(String line) {
		String[] parts = line.split("\\s*;\\s*");
		if (parts.length != PARTS) {
			throw new IllegalArgumentException("A result has " + PARTS + " parts, found: " + line);
		}
		return new PanelResult(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2], parts[3],
				Integer.parseInt(parts[4]));
	}
}
