/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.stemma.trust.canonical.CanonicalText;

class CommitmentTest {

	private static final Salt ZEROS = Salt.of(new byte[32]);
	private static final CanonicalText NAME = new CanonicalText("Żaneta Nguyễn");

	/** Reckoned with {@code (printf '\1'; head -c 32 /dev/zero; printf 'abc') | sha256sum}. */
	@Test
	void isSha256OverAMarkTheSaltAndTheText() {
		assertEquals("sha256:eb6c7edb666609eff0bb948c83ca34fa33b387e154fe93ea6dd84e0cca913b08", Commitment.of(ZEROS, new CanonicalText("abc")));
	}

	@Test
	void holdsOnlyForItsSaltAndText() {
		Salt salt = Salt.random(new SecureRandom());
		String commitment = Commitment.of(salt, NAME);

		assertTrue(Commitment.holds(commitment, salt, NAME));
		assertFalse(Commitment.holds(commitment, ZEROS, NAME));
		assertFalse(Commitment.holds(commitment, salt, new CanonicalText("Zaneta Nguyễn")));
	}

	@Test
	void theSameTextGivesAnotherCommitmentWithAnotherSalt() {
		SecureRandom random = new SecureRandom();

		assertNotEquals(Commitment.of(Salt.random(random), NAME), Commitment.of(Salt.random(random), NAME));
	}
}
