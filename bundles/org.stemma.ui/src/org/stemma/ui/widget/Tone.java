/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.widget;

/** How a state or message is meant; always shown with a sign and a word, never by colour alone. */
public enum Tone {
	/** Done, in order, released. */
	GOOD("\u2713", "good"),
	/** A remark, nothing to do. */
	QUIET("\u2022", "quiet"),
	/** Needs a look. */
	WARNING("\u26A0", "warning"),
	/** Refused, failed, out of limits. */
	BAD("\u2717", "bad");

	private final String sign;
	private final String css;

	Tone(String sign, String css) {
		this.sign = sign;
		this.css = css;
	}

	/** One character that stands before the word. */
	public String sign() {
		return sign;
	}

	/** Name of the tone in classes of the theme. */
	public String css() {
		return css;
	}
}
