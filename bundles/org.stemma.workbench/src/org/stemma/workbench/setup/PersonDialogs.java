/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.identity.People;
import org.stemma.core.record.FieldModel;
import org.stemma.model.identity.Role;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.RecordValues;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;
import org.stemma.workbench.entrance.NewPassword;

/**
 * What an administrator asks for about persons.
 *
 * @param done hears a sentence and the outcome of a success
 */
record PersonDialogs(Shell shell, Workplace workplace, BiConsumer<String, Outcome<RecordView>> done) {

	private static final Texts TEXTS = new Texts(PersonDialogs.class);
	private static final String NAME = "code";
	private static final String PRINTED = "printedName";
	private static final String ROLES = "roles";
	private static final String ACTIVE = "active";
	private static final String REASON = "reason";

	void create() {
		List<FieldModel> fields = new ArrayList<>(
				List.of(FieldSpec.text(NAME, TEXTS.get("person.name")).help(TEXTS.get("person.name.help")).required().build()));
		fields.addAll(nameAndRoles());
		fields.addAll(NewPassword.fields(TEXTS.get("person.password"), TEXTS.get("person.repeat")));
		Question question = new Question(TEXTS.get("new.title", kind()), TEXTS.get("person.new.sentence"), TEXTS.get("new.ok"), fields);
		ask(question, Map.of(), "made", values -> NewPassword.use(values, chosen -> people().create(workplace.session(),
				values.text(NAME).strip(), values.text(PRINTED).strip(), roles(values), chosen)));
	}

	void revise(RecordView person) {
		List<FieldModel> fields = new ArrayList<>(nameAndRoles());
		fields.add(FieldSpec.flag(ACTIVE, TEXTS.get("person.active")).required().build());
		fields.add(reason());
		Question question = new Question(TEXTS.get("person.roles.title", person.ref().code()), "", TEXTS.get("new.ok"), fields);
		ask(question, RecordValues.of(person, fields), "changed", values -> people().revise(workplace.session(), person.ref(),
				person.version(), values.text(PRINTED).strip(), roles(values), values.flag(ACTIVE), values.text(REASON)));
	}

	void resetPassword(RecordView person) {
		List<FieldModel> fields = new ArrayList<>(NewPassword.fields(TEXTS.get("person.password"), TEXTS.get("person.repeat")));
		fields.add(reason());
		Question question = new Question(TEXTS.get("person.reset.title", person.ref().code()), TEXTS.get("person.reset.sentence"),
				TEXTS.get("person.reset.ok"), fields);
		ask(question, Map.of(), "person.reset.done", values -> NewPassword.use(values,
				chosen -> people().resetPassword(workplace.session(), person.ref(), chosen, values.text(REASON))));
	}

	void unlock(RecordView person) {
		Question question = new Question(TEXTS.get("person.unlock.title", person.ref().code()), TEXTS.get("person.unlock.sentence"),
				TEXTS.get("new.ok"), List.of(reason()));
		ask(question, Map.of(), "person.unlocked", values -> people().unlock(workplace.session(), person.ref(), values.text(REASON)));
	}

	private void ask(Question question, Map<String, Object> initial, String sentence,
			Function<Values, Outcome<RecordView>> verb) {
		FormDialog.<RecordView>open(shell, workplace, question, initial, verb,
				outcome -> done.accept(TEXTS.get(sentence, outcome.get().title() + " " + outcome.get().ref().code()), outcome));
	}

	private static List<FieldModel> nameAndRoles() {
		List<String> all = Role.VALUES.stream().map(Role::getName).toList();
		return List.of(FieldSpec.text(PRINTED, TEXTS.get("person.printed")).help(TEXTS.get("person.printed.help")).required().build(),
				FieldSpec.choices(ROLES, TEXTS.get("person.role"), all).required().build());
	}

	private static FieldModel reason() {
		return FieldSpec.text(REASON, TEXTS.get("person.reason")).required().build();
	}

	private static Set<Role> roles(Values values) {
		return values.texts(ROLES).stream().map(Role::getByName).collect(Collectors.toSet());
	}

	private String kind() {
		return workplace.laboratory().records().kind(PersonList.KIND).title();
	}

	private People people() {
		return workplace.laboratory().people();
	}
}
