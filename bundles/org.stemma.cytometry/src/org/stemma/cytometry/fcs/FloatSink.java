/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import org.stemma.cytometry.fcs.Column.Floats;

/** 32-bit floating point numbers. */
final class FloatSink implements ColumnSink {

	private final float[] values;
	private final boolean big;

	FloatSink(int events, boolean big) {
		this.values = new float[events];
		this.big = big;
	}

	@Override
	public void take(byte[] rows, int at, int stride, int count, int to) {
		for (int i = 0, from = at; i < count; i++, from += stride) {
			int stored = (int) INT.get(rows, from);
			values[to + i] = Float.intBitsToFloat(big ? Integer.reverseBytes(stored) : stored);
		}
	}

	@Override
	public Column column() {
		return new Floats(values);
	}
}
