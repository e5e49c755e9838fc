/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;
import java.util.List;

/** Something of known height that is set on a page. */
public interface Block {

	/** Its height. */
	float height();

	/** Draws it with its upper left corner at a position. */
	void draw(Pen pen, float left, float top) throws IOException;

	/** The same in pieces none of which is higher than a page; one piece when it cannot be taken apart. */
	default List<Block> pieces(float most) {
		return List.of(this);
	}
}
