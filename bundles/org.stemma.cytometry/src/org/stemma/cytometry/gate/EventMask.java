/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

/** Which events belong to a population, a bit for each. Handed out when it is complete, then not changed. */
public final class EventMask {

	private final long[] words;
	private final int size;

	/** A mask without any event. */
	EventMask(int size) {
		this.size = size;
		this.words = new long[(size + Long.SIZE - 1) / Long.SIZE];
	}

	/** Number of events, inside or not. */
	public int size() {
		return size;
	}

	/** Whether an event is inside. */
	public boolean holds(int event) {
		return (words[event >> 6] >>> event & 1) != 0;
	}

	/** Number of events inside. */
	public int count() {
		int count = 0;
		for (long word : words) {
			count += Long.bitCount(word);
		}
		return count;
	}

	/** The values of an array that stand at events inside. */
	public double[] select(double[] values) {
		double[] selected = new double[count()];
		int at = 0;
		for (int event = 0; event < size; event++) {
			if (holds(event)) {
				selected[at++] = values[event];
			}
		}
		return selected;
	}

	long[] words() {
		return words;
	}
}
