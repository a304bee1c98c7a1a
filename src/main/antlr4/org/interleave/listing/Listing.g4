// Python 3 as far as listings need it, and a good deal more: what is outside the subset but is
// Python stands here as well, so that it can be refused by its name and not as a riddle of tokens.
//
// A NEWLINE ends a logical line. NEWLINE, INDENT, DEDENT and FAULT come from Layout.java, which
// stands between lexer and parser. A FAULT is a token that cannot be read; no rule accepts it.
grammar Listing;

tokens { INDENT, DEDENT, FAULT }

file : statement* EOF ;

// Lines that cannot begin a statement, blocks without a header among them: see LineRecovery.java.
statement
    : simple (';' simple)* ';'? NEWLINE # SimpleLine
    | ifStatement                       # IfLine
    | whileStatement                    # WhileLine
    | forStatement                      # ForLine
    | tryStatement                      # TryLine
    | withStatement                     # WithLine
    | decorator* functionDefinition     # FunctionLine
    | decorator* classDefinition        # ClassLine
    | decorator* 'async' (functionDefinition | forStatement | withStatement) # AsyncLine
    | decorator+                        # LooseDecorator
    ;

block
    : simple (';' simple)* ';'? NEWLINE    # LineBlock
    | NEWLINE INDENT statement* DEDENT     # IndentedBlock
    | NEWLINE                              # MissingBlock
    ;

ifStatement : 'if' named ':' block elifClause* elseClause? ;
elifClause : 'elif' named ':' block ;
elseClause : 'else' ':' block ;
whileStatement : 'while' named ':' block elseClause? ;
forStatement : 'for' targets 'in' expressions ':' block elseClause? ;
tryStatement : 'try' ':' block exceptClause* elseClause? finallyClause? ;
exceptClause : 'except' '*'? (test ('as' NAME)?)? ':' block ;
finallyClause : 'finally' ':' block ;
withStatement : 'with' withItem (',' withItem)* ':' block ;
withItem : test ('as' arithmetic)? ;
decorator : '@' named NEWLINE ;
functionDefinition : 'def' NAME '(' parameters? ')' ('->' test)? ':' block ;
parameters : parameter (',' parameter)* ','? ;
parameter : mark=('*' | '**')? NAME (':' test)? ('=' test)? | mark=('*' | '/') ;
classDefinition : 'class' NAME ('(' arguments? ')')? ':' block ;

simple
    : expressions (assigned | augmented value | ':' test ('=' value)?)? # ExpressionLine
    | yieldExpression                                 # YieldLine
    | 'pass'                                          # PassLine
    | 'break'                                         # BreakLine
    | 'continue'                                      # ContinueLine
    | 'return' expressions?                           # ReturnLine
    | 'raise' (test ('from' test)?)?                  # RaiseLine
    | 'assert' test (',' test)?                       # AssertLine
    | 'global' NAME (',' NAME)*                       # GlobalLine
    | 'nonlocal' NAME (',' NAME)*                     # NonlocalLine
    | 'del' expressions                               # DelLine
    | 'import' module alias? (',' module alias?)*     # ImportLine
    | 'from' ('.' | '...')* module? 'import' imported # FromLine
    ;

assigned : ('=' value)+ ;
value : expressions | yieldExpression ;
augmented
    : '+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '**='
    | '@=' | '&=' | '|=' | '^=' | '<<=' | '>>='
    ;
yieldExpression : 'yield' ('from' test | expressions)? ;
module : NAME ('.' NAME)* ;
alias : 'as' NAME ;
imported : '*' | importedName (',' importedName)* | '(' importedName (',' importedName)* ','? ')' ;
importedName : NAME alias? ;

// A comma makes a tuple of them.
expressions : item (',' item)* ','? ;
targets : target (',' target)* ','? ;
target : '*'? arithmetic ;
item : '*' arithmetic | named ;
named : test (':=' test)? ;

test : disjunction ('if' disjunction 'else' test)? | lambda ;
lambda : 'lambda' parameters? ':' test ;
disjunction : conjunction ('or' conjunction)* ;
conjunction : inversion ('and' inversion)* ;
inversion : 'not' inversion | comparison ;
comparison : arithmetic (comparator arithmetic)* ;
comparator : '<' | '>' | '==' | '>=' | '<=' | '!=' | 'in' | 'not' 'in' | 'is' 'not'? ;

arithmetic
    : atom                                                  # AtomTerm
    | arithmetic '.' NAME                                   # AttributeTerm
    | arithmetic '(' arguments? ')'                         # CallTerm
    | arithmetic '[' subscript (',' subscript)* ','? ']'    # IndexTerm
    | 'await' arithmetic                                    # AwaitTerm
    | <assoc = right> arithmetic op='**' arithmetic         # BinaryTerm
    | op=('-' | '+' | '~') arithmetic                       # UnaryTerm
    | arithmetic op=('*' | '/' | '//' | '%' | '@') arithmetic # BinaryTerm
    | arithmetic op=('+' | '-') arithmetic                  # BinaryTerm
    | arithmetic op=('<<' | '>>') arithmetic                # BinaryTerm
    | arithmetic op='&' arithmetic                          # BinaryTerm
    | arithmetic op='^' arithmetic                          # BinaryTerm
    | arithmetic op='|' arithmetic                          # BinaryTerm
    ;

arguments : argument (',' argument)* ','? ;
argument
    : NAME '=' test        # KeywordArgument
    | named comprehension? # PlainArgument
    | ('*' | '**') test    # StarArgument
    ;
subscript : named slice? | slice ;
slice : ':' test? (':' test?)? ;

atom
    : NAME                                         # NameAtom
    | NUMBER                                       # NumberAtom
    | STRING+                                      # StringAtom
    | constant=('True' | 'False' | 'None' | '...') # ConstantAtom
    | '(' (elements | yieldExpression)? ')'        # GroupAtom
    | '[' elements? ']'                            # ListAtom
    | '{' entries? '}'                             # BraceAtom
    ;
elements : item (comprehension | (',' item)* ','?) ;
entries : entry (comprehension | (',' entry)* ','?) ;
entry : '**' arithmetic | item (':' test)? ;
comprehension : comprehensionFor+ ;
comprehensionFor : 'async'? 'for' targets 'in' disjunction ('if' disjunction)* ;

// The field of an f-string, once it has been cut out of it.
field : expressions NEWLINE EOF ;

// Named for the sake of the Java code.
IF : 'if' ;
ELIF : 'elif' ;
ELSE : 'else' ;
WHILE : 'while' ;
FOR : 'for' ;
IN : 'in' ;
TRY : 'try' ;
EXCEPT : 'except' ;
FINALLY : 'finally' ;
WITH : 'with' ;
AS : 'as' ;
DEF : 'def' ;
CLASS : 'class' ;
ASYNC : 'async' ;
AWAIT : 'await' ;
PASS : 'pass' ;
BREAK : 'break' ;
CONTINUE : 'continue' ;
RETURN : 'return' ;
RAISE : 'raise' ;
FROM : 'from' ;
ASSERT : 'assert' ;
GLOBAL : 'global' ;
NONLOCAL : 'nonlocal' ;
DEL : 'del' ;
IMPORT : 'import' ;
YIELD : 'yield' ;
LAMBDA : 'lambda' ;
OR : 'or' ;
AND : 'and' ;
NOT : 'not' ;
IS : 'is' ;
TRUE : 'True' ;
FALSE : 'False' ;
NONE : 'None' ;
ELLIPSIS : '...' ;
COMMA : ',' ;
DOT : '.' ;
STAR : '*' ;

NEWLINE : '\n' ;
COMMENT : '#' ~'\n'* -> channel(HIDDEN) ;
SPACE : [ \t]+ -> skip ;
JOIN : '\\\n' -> channel(HIDDEN) ;

STRING : PREFIX? (LONG_SINGLE | LONG_DOUBLE | SHORT_SINGLE | SHORT_DOUBLE) ;
OPEN_STRING : PREFIX? ('\'' (~['\\\n] | '\\' .)* | '"' (~["\\\n] | '\\' .)*) ;
fragment PREFIX : [rRfFbBuU] [rRfFbB]? ;
fragment LONG_PART : ~'\\' | '\\' . ;
fragment LONG_SINGLE : '\'\'\'' LONG_PART*? '\'\'\'' ;
fragment LONG_DOUBLE : '"""' LONG_PART*? '"""' ;
fragment SHORT_SINGLE : '\'' (~['\\\n] | '\\' .)* '\'' ;
fragment SHORT_DOUBLE : '"' (~["\\\n] | '\\' .)* '"' ;

// Whatever begins like a number, so that 1_ or 0x or 12ab is refused in one piece.
NUMBER : ([0-9] | '.' [0-9]) [0-9_.]* ([eE] [+\-] [0-9])? [0-9a-zA-Z_.]* ;
NAME : [a-zA-Z_] [a-zA-Z_0-9]* ;
ODD : . ;
