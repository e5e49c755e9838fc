/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

/** What sinks of integers share: the byte order, the bits that count, and whether others were set. */
abstract sealed class IntegerSink implements ColumnSink permits ShortSink, SmallSink, IntSink, LongSink {

	final boolean big;
	final long mask;
	private long seen;

	IntegerSink(boolean big, long mask) {
		this.big = big;
		this.mask = mask;
	}

	/** Remembers which bits values had before they were cut off. */
	final void saw(long bits) {
		seen |= bits;
	}

	@Override
	public final boolean cut() {
		return (seen & ~mask) != 0;
	}
}
