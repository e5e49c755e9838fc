/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.cytometry.fcs.Column.Longs;

/** Integers of any whole number of bytes. */
final class LongSink extends IntegerSink {

	private final long[] values;
	private final int bytes;

	LongSink(int events, int bytes, boolean big, long mask) {
		super(big, mask);
		this.values = new long[events];
		this.bytes = bytes;
	}

	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		long all = 0;
		for (int i = 0, from = at; i < count; i++, from += stride) {
			long value = value(rows, from);
			all |= value;
			values[to + i] = value & mask;
		}
		saw(all);
	}

	private long value(byte[] rows, int from) {
		long value = 0;
		for (int i = 0; i < bytes; i++) {
			int shift = (big ? bytes - 1 - i : i) * Byte.SIZE;
			value |= (rows[from + i] & 0xFFL) << shift;
		}
		return value;
	}

	@Override
	public Column column() {
		return new Longs(values);
	}
}
