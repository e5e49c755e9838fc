/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Map;

import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Reference;

/** Combines the words of other gates. */
record Combining(Combination combination, Map<String, EventMask> masks) {

	void narrow(long[] words, int first, int number) {
		for (int i = first; i < first + number; i++) {
			words[i] &= combined(i);
		}
	}

	private long combined(int word) {
		boolean and = combination.operation() == Operation.AND;
		long result = and ? -1L : 0;
		for (Reference reference : combination.references()) {
			long other = masks.get(reference.gate()).words()[word];
			long bits = reference.complement() ? ~other : other;
			result = and ? result & bits : result | bits;
		}
		return combination.operation() == Operation.NOT ? ~result : result;
	}
}
