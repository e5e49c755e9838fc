/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.KindModel;
import org.stemma.ui.text.Texts;

/** Whether a person may set up records of a kind; the laboratory's rules decide again. */
final class SetUpRight {

	private static final Texts TEXTS = new Texts(SetUpRight.class);

	private SetUpRight() {
	}

	/** Why not, in words; empty when the person may. */
	static Optional<String> obstacle(KindModel kind, Session session) {
		return Permissions.setUp(kind.name()).filter(verb -> Permissions.actingRole(verb, session.roles()).isEmpty())
				.map(SetUpRight::words);
	}

	private static String words(Verb verb) {
		return TEXTS.get("read.only", Permissions.roles(verb).stream().sorted()
				.map(role -> FieldText.words(role.getName())).collect(Collectors.joining(" / ")));
	}
}
