/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The demonstration lab: some days of a laboratory's life, from a thaw to a certificate, lived through the same verbs
 * that the workbench uses, with a simulated clock.
 */
package org.stemma.station.demo;
