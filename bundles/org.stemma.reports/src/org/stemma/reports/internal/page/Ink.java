/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.awt.Color;

/** The colours of a document; it stays legible when printed in grey. */
public enum Ink {
	/** Running text. */
	TEXT(new Color(0x1a1a1a)),
	/** Labels and what is said in passing. */
	QUIET(new Color(0x5c6166)),
	/** Headings and their rules. */
	ACCENT(new Color(0x17445c)),
	/** Thin rules between rows. */
	RULE(new Color(0xc9ced2)),
	/** Ground of panels and table heads. */
	GROUND(new Color(0xeef2f4)),
	/** Ground of rows that have to be noticed. */
	NOTICE(new Color(0xe4e4e4)),
	/** Marks over the page. */
	MARK(new Color(0x808080));

	private final Color color;

	Ink(Color color) {
		this.color = color;
	}

	Color color() {
		return color;
	}
}
