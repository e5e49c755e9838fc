/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.cytometry.fcs.Column.Shorts;

/** 16-bit integers. */
final class ShortSink extends IntegerSink {

	private final char[] values;

	ShortSink(int events, boolean big, long mask) {
		super(big, mask);
		this.values = new char[events];
	}

	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		int all = 0;
		int bits = (int) mask;
		for (int i = 0, from = at; i < count; i++, from += stride) {
			short stored = (short) SHORT.get(rows, from);
			int value = (big ? Short.reverseBytes(stored) : stored) & 0xFFFF;
			all |= value;
			values[to + i] = (char) (value & bits);
		}
		saw(all);
	}

	@Override
	public Column column() {
		return new Shorts(values);
	}
}
