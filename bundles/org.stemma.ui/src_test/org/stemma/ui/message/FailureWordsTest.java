/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class FailureWordsTest {

	@Test
	void takesTheFirstLineOfTheMessageAsASentence() {
		assertEquals("The disk is full.", FailureWords.of(new IOException("The disk is full\nwhile writing page 7")));
		assertEquals("Done with it.", FailureWords.of(new IOException("Done with it.")));
	}

	@Test
	void namesTheKindOfFailureWhereThereIsNoMessage() {
		assertEquals("IllegalStateException.", FailureWords.of(new IllegalStateException()));
		assertEquals("IOException.", FailureWords.of(new IOException("  ")));
	}

	@Test
	void keepsTheWholeStoryForWhoeverMendsIt() {
		String all = FailureWords.technical(new IllegalStateException("outer", new IOException("inner")));
		assertTrue(all.contains("outer") && all.contains("inner") && all.contains(FailureWordsTest.class.getName()), all);
	}
}
