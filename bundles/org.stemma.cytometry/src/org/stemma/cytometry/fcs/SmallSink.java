/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.cytometry.fcs.Column.Ints;

/** Integers of 8 or 24 bits. */
final class SmallSink extends IntegerSink {

	private final int[] values;
	private final int bytes;

	SmallSink(int events, int bytes, boolean big, long mask) {
		super(big, mask);
		this.values = new int[events];
		this.bytes = bytes;
	}

	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		int first = big ? bytes - 1 : 0;
		int last = big ? 0 : bytes - 1;
		int all = 0;
		int bits = (int) mask;
		for (int i = 0, from = at; i < count; i++, from += stride) {
			int value = rows[from + first] & 0xFF;
			if (bytes > 1) {
				value |= (rows[from + 1] & 0xFF) << Byte.SIZE | (rows[from + last] & 0xFF) << 2 * Byte.SIZE;
			}
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
