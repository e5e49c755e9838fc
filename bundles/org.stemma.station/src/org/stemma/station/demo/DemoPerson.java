/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.util.Set;

import org.stemma.model.identity.Role;

/**
 * A person of the demo lab.
 *
 * @param name        sign-in name
 * @param printedName name in print
 * @param password    password, printed at the demo's end
 * @param roles       what the person may do
 */
record DemoPerson(String name, String printedName, String password, Set<Role> roles) {

	static final DemoPerson ADMINISTRATOR = new DemoPerson("r.weiss", "Ruth Weiß", "orchid lantern 71",
			Set.of(Role.ADMINISTRATOR));
	static final DemoPerson BENCH = new DemoPerson("a.meier", "Anna Meier", "copper meadow 23", Set.of(Role.BENCH));
	static final DemoPerson SUPERVISOR = new DemoPerson("j.novak", "Jiří Novák", "walnut harbour 58",
			Set.of(Role.SUPERVISOR));
	static final DemoPerson DOCUMENTS = new DemoPerson("h.okafor", "Hope Okafor", "silver thistle 40",
			Set.of(Role.QA_REVIEWER));
	static final DemoPerson REVIEWER = new DemoPerson("s.papadaki", "Σοφία Παπαδάκη", "olive compass 96",
			Set.of(Role.QA_REVIEWER));
	static final DemoPerson RELEASER = new DemoPerson("d.ivanova", "Дарья Иванова", "birch northern 35",
			Set.of(Role.QA_RELEASER));

	char[] secret() {
		return password.toCharArray();
	}

	/** A first password that the administrator chose. */
	char[] firstSecret() {
		return ("first-" + password).toCharArray();
	}
}
