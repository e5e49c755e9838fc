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
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Role;

class ExtensionsTest {

	private static final Extension CHECK = new Extension("Release check", "odd");

	private final TestLab lab = new TestLab();
	private final ExtensionGateway gateway = new ExtensionGateway(work -> new Thread(work).start(), lab.clock(),
			problem -> {
			});
	private final Extensions extensions = new GatewayExtensions(gateway, new Authority(lab.store()));

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
		assertEquals("role.missing", extensions.putBack(lab.session(Role.QA_RELEASER), CHECK).problems().getFirst().code());
		assertTrue(extensions.putBack(lab.session(Role.ADMINISTRATOR), CHECK).succeeded());
		assertTrue(extensions.setAside().isEmpty());
		assertEquals("extension.notaside",
				extensions.putBack(lab.session(Role.ADMINISTRATOR), CHECK).problems().getFirst().code());
	}
}
