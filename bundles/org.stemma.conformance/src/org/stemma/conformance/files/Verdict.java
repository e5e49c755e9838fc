/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.files;

import java.util.List;

import org.stemma.conformance.compare.Deviations.Row;

/**
 * What became of one file.
 *
 * @param given       the file
 * @param kind        whether it was read and refused as it should be
 * @param differences what is wrong, one line each; for a file that was refused, why
 * @param departures  the row that allows it, for each value that differs from the expected one and is right
 */
public record Verdict(Given given, Kind kind, List<String> differences, List<Row> departures) {

	/** The kinds of verdict. */
	public enum Kind {
		/** Read, and every value is right. */
		RIGHT,
		/** Read, and every value is right; where some differ from the expected ones, a listed row says why. */
		RIGHT_DEPARTING,
		/** To be refused, and refused for a reason that has a place, or read with stated problems. */
		REFUSED_RIGHTLY,
		/** Read without a problem that refuses it, and there is no expected result to compare with. */
		READ,
		/** Anything else. */
		WRONG
	}

	/** A verdict on a file without departures. */
	public Verdict(Given given, Kind kind, List<String> differences) {
		this(given, kind, differences, List.of());
	}

	/** Copies the lists. */
	public Verdict {
		differences = List.copyOf(differences);
		departures = List.copyOf(departures);
	}
}
