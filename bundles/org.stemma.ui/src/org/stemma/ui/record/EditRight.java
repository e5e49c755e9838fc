/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.KindModel;
import org.stemma.ui.text.Texts;

/** Whether a person may change records of a kind in a form; the laboratory's rules decide again. */
final class EditRight {

	private static final Texts TEXTS = new Texts(EditRight.class);
	private static final String PERSON = "identity.Person";

	private final KindModel kind;

	EditRight(KindModel kind) {
		this.kind = kind;
	}

	/** Why not, in words; empty when the person may. */
	Optional<String> obstacle(Session session) {
		if (kind.name().equals(PERSON)) {
			return Optional.of(TEXTS.get("read.only.person"));
		}
		return verb().map(verb -> role(verb, session)).orElseGet(() -> Optional.of(TEXTS.get("read.only.verb")));
	}

	/** Whether an entry is corrected rather than revised. */
	boolean corrects() {
		return kind.writeOnce();
	}

	private Optional<Verb> verb() {
		boolean corrected = kind.act() || kind.name().equals("quality.Result");
		return corrected ? Optional.of(Verb.CORRECT_ENTRY) : Permissions.setUp(kind.name());
	}

	private static Optional<String> role(Verb verb, Session session) {
		if (Permissions.actingRole(verb, session.roles()).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(TEXTS.get("read.only.role",
				Permissions.roles(verb).stream().sorted().map(role -> FieldText.words(role.getName()))
						.collect(Collectors.joining(" / ")),
				session.roles().stream().sorted().map(role -> FieldText.words(role.getName()))
						.collect(Collectors.joining(", "))));
	}
}
