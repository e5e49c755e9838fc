/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import org.eclipse.swt.SWT;

/** Moves a cursor over a plate. */
final class WellKeys {

	private WellKeys() {
	}

	/** Where a key leads from a well; the same well at an edge and for any other key. */
	static WellPlace moved(WellPlace from, int key, PlateSize size) {
		return switch (key) {
		case SWT.ARROW_UP -> new WellPlace(Math.max(0, from.row() - 1), from.column());
		case SWT.ARROW_DOWN -> new WellPlace(Math.min(size.rows() - 1, from.row() + 1), from.column());
		case SWT.ARROW_LEFT -> new WellPlace(from.row(), Math.max(0, from.column() - 1));
		case SWT.ARROW_RIGHT -> new WellPlace(from.row(), Math.min(size.columns() - 1, from.column() + 1));
		case SWT.HOME -> new WellPlace(from.row(), 0);
		case SWT.END -> new WellPlace(from.row(), size.columns() - 1);
		case SWT.PAGE_UP -> new WellPlace(0, from.column());
		case SWT.PAGE_DOWN -> new WellPlace(size.rows() - 1, from.column());
		default -> from;
		};
	}
}
