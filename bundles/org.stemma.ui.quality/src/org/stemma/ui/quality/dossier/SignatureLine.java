/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import org.stemma.core.release.Release.SignatureView;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * A signature in words.
 *
 * @param view    the signature
 * @param decided whether the lot is decided on: then an earlier dossier is no reason to sign again
 */
public record SignatureLine(SignatureView view, boolean decided) {

	private static final Texts TEXTS = new Texts(SignatureLine.class);

	/** A field of the signature as people read it. */
	public String text(String field) {
		return view.record().text(field);
	}

	/** Which dossier it stands for; one signed before a change is struck. */
	public String standing() {
		if (view.current()) {
			return Tone.GOOD.sign() + " " + TEXTS.get("signature.current");
		}
		return decided ? Tone.WARNING.sign() + " " + TEXTS.get("signature.decided")
				: Tone.BAD.sign() + " " + TEXTS.get("signature.struck");
	}

	/** Whether the proof holds. */
	public String proof() {
		return view.valid() ? Tone.GOOD.sign() + " " + TEXTS.get("signature.proof.good")
				: Tone.BAD.sign() + " " + TEXTS.get("signature.proof.bad");
	}
}
