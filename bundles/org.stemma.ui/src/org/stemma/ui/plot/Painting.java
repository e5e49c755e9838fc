/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/** Something that can be drawn at any size, again and again with the same result. */
@FunctionalInterface
public interface Painting {

	/** Draws it over a rectangle. */
	void paint(Drawing drawing, Box box);
}
