/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.cytometry.fcs.Column.Ints;

/** 32-bit integers of which at most 31 bits count. */
final class IntSink extends IntegerSink {

	private final int[] values;

	IntSink(int events, boolean big, long mask) {
		super(big, mask);
		this.values = new int[events];
	}

	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		int all = 0;
		int bits = (int) mask;
		for (int i = 0, from = at; i < count; i++, from += stride) {
			int stored = (int) INT.get(rows, from);
			int value = big ? Integer.reverseBytes(stored) : stored;
			all |= value;
			values[to + i] = value & bits;
		}
		saw(all);
	}

	@Override
	public Column column() {
		return new Ints(values);
	}
}
