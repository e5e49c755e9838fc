/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Gives tests the one running workbench ({@code @ExtendWith(RunningWorkbench.class)}, parameter {@link WorkbenchSession});
 * it is started before the first such test and closed after the last. Its lab is the {@link WindowLab}, or what
 * {@link InLab} says; classes that work in different labs run in processes of their own.
 */
public final class RunningWorkbench implements BeforeAllCallback, AfterAllCallback, ParameterResolver, TestExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(RunningWorkbench.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        session(context);
    }

    /** Keeps a picture of the windows as they were when a test failed, and clears up, so that others do not fail of it. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        var session = session(context);
        if (session.display() != null) {
            session.screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
            new Desk(session).clear();
        }
        throw failure;
    }

    /** A class ends with its dialogs closed; its editors are closed for it. */
    @Override
    public void afterAll(ExtensionContext context) {
        var desk = new Desk(session(context));
        var left = desk.dialogs();
        desk.clear();
        if (!left.isEmpty()) {
            throw new AssertionError("Left open: " + left);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WorkbenchSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session(context);
    }

    private static WorkbenchSession session(ExtensionContext context) {
        var wanted = context.getRequiredTestClass().getAnnotation(InLab.class);
        var lab = (wanted == null ? InLab.Lab.STAFFED : wanted.value()).address(Path.of(System.getProperty("stemma.window.lab")));
        return context.getRoot().getStore(NAMESPACE)
            .getOrComputeIfAbsent(WorkbenchSession.class, key -> WorkbenchSession.start(lab), WorkbenchSession.class).on(lab);
    }
}
