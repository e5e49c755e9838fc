/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/**
 * How words are written.
 *
 * @param ink   their colour
 * @param size  height of the letters in pixels
 * @param bold  whether they are bold
 * @param align which part of the words stands at the given place
 */
public record Lettering(Ink ink, double size, boolean bold, Align align) {

	/** Which part of the words stands at the given place; their middle does in height. */
	public enum Align {
		/** Their begin. */
		LEFT,
		/** Their middle. */
		CENTRE,
		/** Their end. */
		RIGHT
	}

	private static final double USUAL = 12;

	/** Words of the usual size. */
	public static Lettering of(Ink ink, Align align) {
		return new Lettering(ink, USUAL, false, align);
	}

	/** The same in another size. */
	public Lettering sized(double pixels) {
		return new Lettering(ink, pixels, bold, align);
	}

	/** The same in bold. */
	public Lettering strong() {
		return new Lettering(ink, size, true, align);
	}
}
