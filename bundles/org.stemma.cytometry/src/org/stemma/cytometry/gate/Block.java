/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import org.stemma.cytometry.fcs.ChannelScale;
import org.stemma.cytometry.fcs.Column;

/** A block of events small enough for the first level caches; brings to scale only the channels that are asked for. */
final class Block {

	/** Events in a block, a multiple of 64. */
	static final int SIZE = 256;

	private final ScaledEvents events;
	private final double[][] scaled;
	private final boolean[] ready;
	private int from;
	private int count;

	Block(ScaledEvents events) {
		this.events = events;
		this.scaled = new double[events.columns()][];
		this.ready = new boolean[events.columns()];
	}

	/** Moves on to other events. */
	void load(int first, int number) {
		from = first;
		count = number;
		java.util.Arrays.fill(ready, false);
	}

	int count() {
		return count;
	}

	/** A column at scale. */
	double[] scaled(int column) {
		if (scaled[column] == null) {
			scaled[column] = new double[SIZE];
		}
		if (!ready[column]) {
			Column stored = events.column(column);
			ChannelScale scale = events.scale(column);
			stored.copy(from, count, scaled[column]);
			scale.apply(scaled[column], count);
			ready[column] = true;
		}
		return scaled[column];
	}
}
