/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.board;

import java.util.List;

/** Which lots of the board are shown. */
public enum Shown {
	/** All. */
	ALL,
	/** Those without a decision. */
	WAITING,
	/** Those with one. */
	DECIDED;

	/** The lots to be shown that hold a part as well. */
	public List<Standing> of(List<Standing> lots, String part) {
		return lots.stream().filter(lot -> this == ALL || lot.decided() == (this == DECIDED)).filter(lot -> lot.holds(part))
				.toList();
	}
}
