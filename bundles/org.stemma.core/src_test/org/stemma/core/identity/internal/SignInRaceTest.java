/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

class SignInRaceTest {

	private final IdentityLab lab = new IdentityLab();

	@Test
	void guessesMadeAtOnceOnManyWorkstationsCountAsOne() throws Exception {
		lab.withPassword(Role.BENCH);
		List<Callable<String>> guesses = IntStream.range(0, 24).<Callable<String>>mapToObj(i -> () -> lab.people()
				.signIn("bench", ("guess " + i).toCharArray(), "ws " + i).problems().getFirst().code()).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<String> codes = threads.invokeAll(guesses).stream().map(Future::resultNow).toList();
			assertEquals(1, codes.stream().filter("signin.wrong"::equals).count(), codes.toString());
		}
		assertEquals(1, lab.attemptsFor("bench"));
	}

	@Test
	void aRightPasswordIsNotToldWhileAnotherFailureMakesTheNameWait() {
		Session session = lab.withPassword(Role.BENCH);
		Identification identification = lab.identification();
		Identified identified = identification
				.identify("bench", IdentityLab.password(), session.workstation(), Purpose.SIGN_IN).get();
		lab.people().signIn("bench", "wrong".toCharArray(), "ws 2");
		assertTrue(identification.confirm(lab.lab().store(), identified).problems().getFirst().code()
				.equals("signin.wait"));
	}
}
