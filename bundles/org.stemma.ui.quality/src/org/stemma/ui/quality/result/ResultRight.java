/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldText;
import org.stemma.ui.text.Texts;

/**
 * What a person may do with results; the laboratory's rules decide again.
 *
 * @param session who
 */
public record ResultRight(Session session) {

	private static final Texts TEXTS = new Texts(ResultRight.class);

	/** Why no result can be entered for that test; empty when one can. */
	public Optional<String> obstacleToEnter(Optional<TestRow> test) {
		return role(Verb.ENTER_RESULT, "why.role").or(() -> test.isEmpty() ? Optional.of(TEXTS.get("why.test")) : Optional.empty());
	}

	/** Why no investigation of that test can be closed; empty when one can. */
	public Optional<String> obstacleToClose(Optional<TestRow> test) {
		return role(Verb.CLOSE_INVESTIGATION, "why.role.close").or(() -> test.map(TestRow::open).filter(open -> !open.isEmpty())
				.isPresent() ? Optional.empty() : Optional.of(TEXTS.get("why.investigation")));
	}

	private Optional<String> role(Verb verb, String key) {
		return Permissions.actingRole(verb, session.roles()).isPresent() ? Optional.empty()
				: Optional.of(TEXTS.get(key, Permissions.roles(verb).stream().sorted()
						.map(role -> FieldText.words(role.getName())).collect(Collectors.joining(" / "))));
	}
}
