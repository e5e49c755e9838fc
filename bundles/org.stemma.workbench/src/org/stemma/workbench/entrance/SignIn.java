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
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.form.FieldControls;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Background;

/** Asks for name and password; a person whose password somebody else chose must choose a new one at once. */
public final class SignIn {

	private static final Texts TEXTS = new Texts(SignIn.class);
	private static final String MUST_CHANGE = "password.change";

	private final Laboratory laboratory;
	private final Background background;
	private final FieldControls controls;

	/** Signing in to a lab. */
	public SignIn(Laboratory laboratory, Background background) {
		this.laboratory = laboratory;
		this.background = background;
		this.controls = new FieldControls(laboratory.zone());
	}

	/** Asks until somebody is signed in or turns back. */
	public Optional<Session> ask(Shell parent) {
		return ask(parent, "");
	}

	/** The same with a name filled in. */
	public Optional<Session> ask(Shell parent, String name) {
		String sentence = TEXTS.get(laboratory.demo() ? "signin.sentence.demo" : "signin.sentence", laboratory.name());
		Question question = new Question(TEXTS.get("signin.title"), sentence, TEXTS.get("signin.ok"), fields());
		char[][] typed = new char[1][];
		Map<String, Object> initial = name.isEmpty() ? Map.of() : Map.of("name", name);
		Optional<Outcome<Session>> answer = FormDialog.ask(parent, background, controls, question, initial,
				values -> signIn(values, typed));
		return answer.flatMap(outcome -> ownPassword(parent, outcome, typed[0]));
	}

	private static List<FieldModel> fields() {
		return List.of(FieldSpec.text("name", TEXTS.get("signin.name")).required().build(),
				FieldSpec.password("password", TEXTS.get("signin.password")).required().build());
	}

	private Outcome<Session> signIn(Values values, char[][] typed) {
		typed[0] = values.password("password");
		return laboratory.people().signIn(values.text("name").strip(), typed[0], Workstation.name());
	}

	private Optional<Session> ownPassword(Shell parent, Outcome<Session> outcome, char[] old) {
		try {
			boolean must = outcome.problems().stream().map(Problem::code).anyMatch(MUST_CHANGE::equals);
			return must ? change(parent, outcome.get(), old) : outcome.result();
		} finally {
			Arrays.fill(old, '\0');
		}
	}

	private Optional<Session> change(Shell parent, Session session, char[] old) {
		Question question = new Question(TEXTS.get("change.title"), TEXTS.get("change.sentence", session.printedName()),
				TEXTS.get("change.ok"), NewPassword.fields(TEXTS.get("change.new"), TEXTS.get("change.repeat")));
		return FormDialog.ask(parent, background, controls, question, Map.of(), values -> NewPassword.use(values,
				chosen -> laboratory.people().changePassword(session, old, chosen))).flatMap(Outcome::result);
	}
}
