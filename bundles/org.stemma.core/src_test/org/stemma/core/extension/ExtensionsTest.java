/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.core.extension.internal.GatewayExtensions;
import org.stemma.core.identity.Authority;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.ExtensionPutBack;
import org.stemma.model.identity.Role;

class ExtensionsTest {

	private static final Extension CHECK = new Extension("Release check", "odd");

	private final TestLab lab = new TestLab();
	private final ExtensionGateway gateway = new ExtensionGateway(work -> new Thread(work).start(), lab.clock(),
			problem -> {
			});
	private final Extensions extensions = new GatewayExtensions(gateway, new Authority(lab.store()), lab.store(),
			lab.kinds());

	@BeforeEach
	void setAside() {
		for (int i = 0; i < 3; i++) {
			gateway.call(CHECK, Duration.ofSeconds(20), () -> null);
		}
	}

	@Test
	void showsWhatIsSetAsideAndWhy() {
		SetAside aside = extensions.setAside().getFirst();
		assertEquals(CHECK, aside.extension());
		assertEquals(TestLab.START, aside.since());
		assertTrue(aside.reason().contains("answered nothing"), aside.reason());
	}

	@Test
	void onlyAnAdministratorPutsItBack() {
		assertEquals("role.missing", refusal(Role.QA_RELEASER, "Fixed by its maker"));
		assertTrue(extensions.putBack(lab.session(Role.ADMINISTRATOR), CHECK, "Fixed by its maker").succeeded());
		assertTrue(extensions.setAside().isEmpty());
		assertEquals("extension.notaside", refusal(Role.ADMINISTRATOR, "Fixed by its maker"));
	}

	@Test
	void theJournalKeepsWhoPutItBackAndWhy() {
		extensions.putBack(lab.session(Role.ADMINISTRATOR), CHECK, " Fixed by its maker ").get();
		JournalEntry entry = lab.store().entry(lab.store().head().sequence()).orElseThrow();
		assertEquals("Fixed by its maker", entry.commit().why());
		assertEquals(lab.session(Role.ADMINISTRATOR).person(), entry.commit().actor().person());
		ExtensionPutBack kept = lab.store().load(ExtensionPutBack.class, entry.ref().id()).orElseThrow().record();
		assertEquals("Release check odd", kept.getExtensionKind() + " " + kept.getIdentifier());
		assertEquals(TestLab.START, kept.getSetAside());
	}

	@Test
	void withoutAReasonItStaysAside() {
		assertEquals("reason.missing", refusal(Role.ADMINISTRATOR, " "));
		assertEquals(1, extensions.setAside().size());
	}

	private String refusal(Role role, String reason) {
		return extensions.putBack(lab.session(role), CHECK, reason).problems().getFirst().code();
	}
}
