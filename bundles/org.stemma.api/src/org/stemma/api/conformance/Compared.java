/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a comparison found.
 *
 * @param values      how many expected values were compared; 0 when there was nothing to compare with
 * @param differences what is wrong, one line each
 */
public record Compared(long values, List<String> differences) {

	/** Copies the list. */
	public Compared {
		differences = List.copyOf(differences);
	}

	/** Collects comparisons. For one thread. */
	public static final class Collected {

		private final List<String> differences = new ArrayList<>();
		private long values;

		/** Compares two values by {@code equals}. */
		public void same(String what, Object expected, Object found) {
			that(Objects.equals(expected, found), what + ": expected " + expected + ", found " + found);
		}

		/** Takes a comparison that was made, with what to say when it failed. */
		public void that(boolean right, String difference) {
			values++;
			if (!right) {
				differences.add(difference);
			}
		}

		/** Takes another comparison with it. */
		public void add(Compared other) {
			values += other.values();
			differences.addAll(other.differences());
		}

		/** All that was compared. */
		public Compared result() {
			return new Compared(values, differences);
		}
	}

	/** Nothing could be compared for this reason. */
	public static Compared failed(String difference) {
		return new Compared(0, List.of(difference));
	}
}
