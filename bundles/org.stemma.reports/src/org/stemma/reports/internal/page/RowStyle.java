/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.util.Optional;

/**
 * How a row looks.
 *
 * @param padding white space above and below the text
 * @param ground  colour behind it, if any
 * @param bar     colour of a bar at its left edge, if any
 * @param rule    colour of a rule below it, if any
 */
public record RowStyle(float padding, Optional<Ink> ground, Optional<Ink> bar, Optional<Ink> rule) {

	/** Text alone. */
	public static final RowStyle PLAIN = new RowStyle(1.6f, Optional.empty(), Optional.empty(), Optional.empty());

	/** A row of a table. */
	public static final RowStyle RULED = new RowStyle(3.6f, Optional.empty(), Optional.empty(), Optional.of(Ink.RULE));

	/** The head of a table. */
	public static final RowStyle HEAD = new RowStyle(3.2f, Optional.of(Ink.GROUND), Optional.empty(),
			Optional.of(Ink.ACCENT));

	/** A row of a table that has to be noticed. */
	public static final RowStyle NOTICE = new RowStyle(3.6f, Optional.of(Ink.NOTICE), Optional.of(Ink.TEXT),
			Optional.of(Ink.RULE));

	/** A panel. */
	public static final RowStyle PANEL = new RowStyle(9f, Optional.of(Ink.GROUND), Optional.of(Ink.ACCENT),
			Optional.empty());
}
