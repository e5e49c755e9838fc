/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;

/** A password that is chosen: typed twice, handed on once, wiped. */
public final class NewPassword {

	private static final Texts TEXTS = new Texts(NewPassword.class);
	private static final String CHOSEN = "chosen";
	private static final String REPEATED = "repeated";

	private NewPassword() {
	}

	/** The two lines of a form. */
	public static List<FieldModel> fields(String chosen, String repeated) {
		return List.of(FieldSpec.password(CHOSEN, chosen).required().build(),
				FieldSpec.password(REPEATED, repeated).required().build());
	}

	/** Hands the password on when both lines are the same, and wipes it. */
	public static <T> Outcome<T> use(Values values, Function<char[], Outcome<T>> verb) {
		char[] chosen = values.password(CHOSEN);
		char[] repeated = values.password(REPEATED);
		try {
			return Arrays.equals(chosen, repeated) ? verb.apply(chosen)
					: Outcome.refused(REPEATED, TEXTS.get("password.repeat"));
		} finally {
			Arrays.fill(chosen, '\0');
			Arrays.fill(repeated, '\0');
		}
	}
}
