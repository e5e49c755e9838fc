/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Role;

class PermissionsTest {

	/** The matrix once more, by role, so that a slip in either shows. */
	private static final Map<Role, Set<Verb>> BY_ROLE = Map.of( //
			Role.BENCH, Set.of(Verb.LOG_ACT, Verb.ENTER_RESULT, Verb.IMPORT_FILE), //
			Role.SUPERVISOR, Set.of(Verb.LOG_ACT, Verb.ENTER_RESULT, Verb.IMPORT_FILE, Verb.CORRECT_ENTRY,
					Verb.SET_UP_CULTURES, Verb.SET_UP_MATERIALS, Verb.SET_UP_INSTRUMENTS),
			Role.QA_REVIEWER, Set.of(Verb.SET_UP_DONATION, Verb.SET_UP_QUALITY, Verb.CLOSE_INVESTIGATION, Verb.JUDGE_RESTRICTION, Verb.REVIEW,
					Verb.ISSUE_CERTIFICATE),
			Role.QA_RELEASER, Set.of(Verb.SET_UP_DONATION, Verb.SET_UP_QUALITY, Verb.DECIDE, Verb.ISSUE_CERTIFICATE),
			Role.ADMINISTRATOR, Set.of(Verb.SET_UP_INSTRUMENTS, Verb.MANAGE_PERSONS, Verb.MANAGE_EXTENSIONS));

	@TestFactory
	Stream<DynamicTest> everyVerbForEveryRole() {
		return Stream.of(Role.values()).flatMap(role -> Stream.of(Verb.values())
				.map(verb -> DynamicTest.dynamicTest(role + " " + verb, () -> assertEquals(
						BY_ROLE.get(role).contains(verb), Permissions.allows(verb, role)))));
	}

	@TestFactory
	Stream<DynamicTest> everyKindThatPeopleSetUpHasItsVerb() {
		return new KindModels(new ModelPackages().all()).records().stream().map(kind -> DynamicTest
				.dynamicTest(kind.name(), () -> assertEquals(kind.setUp(), Permissions.setUp(kind.name()).isPresent())));
	}

	@Test
	void findsKindsInTheModel() {
		List<String> kinds = new KindModels(new ModelPackages().all()).records().stream().filter(KindModel::setUp)
				.map(KindModel::name).toList();
		assertTrue(kinds.contains("culture.Lot"), kinds.toString());
	}

	@Test
	void actsInTheFirstRoleThatMay() {
		assertEquals(Optional.of(Role.SUPERVISOR),
				Permissions.actingRole(Verb.CORRECT_ENTRY, List.of(Role.BENCH, Role.SUPERVISOR)));
		assertEquals(Optional.of(Role.BENCH),
				Permissions.actingRole(Verb.LOG_ACT, List.of(Role.SUPERVISOR, Role.BENCH)));
		assertEquals(Optional.empty(), Permissions.actingRole(Verb.DECIDE, List.of(Role.ADMINISTRATOR)));
	}

	@Test
	void keepsAdministratorsFromSigning() {
		assertFalse(Permissions.compatible(Set.of(Role.ADMINISTRATOR, Role.QA_REVIEWER)));
		assertFalse(Permissions.compatible(Set.of(Role.ADMINISTRATOR, Role.QA_RELEASER)));
		assertTrue(Permissions.compatible(Set.of(Role.ADMINISTRATOR, Role.BENCH)));
		assertTrue(Permissions.compatible(Set.of(Role.QA_REVIEWER, Role.QA_RELEASER)));
	}
}
