/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.List;

/** Places values along an axis: 0 at its begin, 1 at its end. */
public interface Scale {

	/** Where a value stands; outside 0 to 1 when it does not lie on the axis, not finite when it has no place. */
	double place(double value);

	/** The value at a place. */
	double value(double place);

	/** The ticks, in order. */
	List<Tick> ticks();

	/**
	 * A mark on an axis.
	 *
	 * @param place from 0 to 1
	 * @param words its words, empty for a small mark
	 */
	record Tick(double place, String words) {

		/** Whether it has words. */
		public boolean named() {
			return !words.isEmpty();
		}
	}
}
